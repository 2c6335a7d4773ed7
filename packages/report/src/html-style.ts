/** Ink, paper and one tint; rules instead of boxes. Always light: a report is paper. */
export const htmlStyle: string = `
:root{color-scheme:light;--ink:#15202b;--ink-2:#3f4d5a;--ink-3:#566370;--rule:#cfd8df;--band:#eff3f6;--sim:#5a3f00;--sim-bg:#fff3cc;--ui:"Schibsted Grotesk",system-ui,sans-serif;--serif:"Newsreader",Georgia,serif}
*{box-sizing:border-box}
body{margin:0 auto;padding:16px;max-width:760px;background:#fff;color:var(--ink);font:16px/1.5 var(--ui)}
h1,h2,h3{line-height:1.2;font-weight:700}
h1{font-size:34px;margin:24px 0 8px}
h2{font-size:24px;margin:48px 0 12px;padding-top:12px;border-top:2px solid var(--ink)}
h3{font-size:19px;margin:32px 0 8px}
h4{font-size:16px;margin:24px 0 6px}
.subtitle{font-size:20px;margin:0 0 16px;color:var(--ink-2)}
.title-line{margin:2px 0;color:var(--ink-2)}
.logo{max-height:90px;max-width:280px}
.mark{position:sticky;top:0;margin:0;padding:6px 12px;background:var(--sim-bg);color:var(--sim);font-weight:700;z-index:1}
.simulated{background:var(--sim-bg);color:var(--sim);padding:8px 12px}
.skip{position:absolute;left:-9999px}
.skip:focus{left:16px;top:16px;background:#fff;padding:8px;z-index:2}
a{color:inherit}
nav ul{list-style:none;padding:0}
.finding,li{font-family:var(--serif);font-size:18px;line-height:1.45}
nav li{font-family:var(--ui);font-size:16px}
.note{font-size:14px;color:var(--ink-3);margin:6px 0 20px}
.own{border-left:3px solid var(--ink);padding:2px 0 2px 14px;margin:16px 0;font-family:var(--serif);font-size:18px}
.own p{margin:0}
.own-label{display:block;font:700 13px/1.4 var(--ui);color:var(--ink-2)}
.table{overflow-x:auto;margin:20px 0 4px}
table{border-collapse:collapse;width:100%;font-size:14px}
caption{text-align:left;font-weight:700;font-size:15px;padding-bottom:6px}
th,td{text-align:left;vertical-align:top;padding:6px 10px 6px 0;border-bottom:1px solid var(--rule)}
thead th{border-bottom:2px solid var(--ink);font-weight:700}
tbody th{font-weight:400}
figure{margin:24px 0}
figure svg{width:100%;height:auto;max-width:100%}
figcaption{font-weight:700;font-size:15px;margin-top:6px}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.leaflet h1{font-size:28px;margin-top:12px}
.leaflet h2{font-size:20px;margin:28px 0 8px}
@media print{
@page{size:A4;margin:22mm 18mm 18mm}
body{max-width:none;padding:0;font-size:10.5pt}
.mark{position:fixed;top:-14mm;left:0;right:0}
.skip{display:none}
h2{break-after:avoid}h3,h4,caption{break-after:avoid}
section>h2{break-before:auto}
tr,figure,.own{break-inside:avoid}
.table{overflow:visible}
.finding,li,.own{font-size:11.5pt}
.leaflet{font-size:10pt}
.leaflet h2{margin:12pt 0 4pt;padding-top:5pt}
.leaflet .finding,.leaflet li{font-size:10.5pt;line-height:1.35}
.leaflet table{font-size:9pt}
}
`.replaceAll("\n", "");
