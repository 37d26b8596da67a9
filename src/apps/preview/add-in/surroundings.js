// Runs in the add-in's pages before office.js: the preview's clock instead of the machine's, and the council's settings, which a real build has inside.
// A mail file that is dropped on the pane is the preview's, not the browser's to open in its place.
(function () {
  var preview = window.parent.countersignPreview;
  var RealDate = Date;
  window.countersignSettings = preview.settings;
  function PreviewDate() {
    if (!new.target) return RealDate();
    var given = arguments.length === 0 ? [PreviewDate.now()] : Array.prototype.slice.call(arguments);
    return Reflect.construct(RealDate, given, new.target);
  }
  PreviewDate.prototype = RealDate.prototype;
  PreviewDate.now = function () { return RealDate.now() + preview.clockOffset; };
  PreviewDate.parse = RealDate.parse;
  PreviewDate.UTC = RealDate.UTC;
  RealDate.prototype.constructor = PreviewDate;
  window.Date = PreviewDate;
  window.addEventListener('dragover', function (event) { event.preventDefault(); });
  window.addEventListener('drop', function (event) {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) preview.drop(event.dataTransfer.files);
  });
})();
