/** The first import of the page: who sits here is asked before anything else is even loaded to the end. */
import { readSession } from "./session.ts";

void readSession();
