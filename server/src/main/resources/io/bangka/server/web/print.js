// On paper there is nothing to tap: what is folded is opened before printing, and folded again.
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details:not([open])")) {
    folded.dataset.folded = "";
    folded.open = true;
  }
});
addEventListener("afterprint", () => {
  for (const opened of document.querySelectorAll("details[data-folded]")) {
    opened.open = false;
    delete opened.dataset.folded;
  }
});
document.addEventListener("click", (event) => {
  if (event.target.closest("button.print")) {
    print();
  }
});
