// Runs in the add-in's pages before office.js: the preview's clock instead of the machine's, and the council's settings, which a real build has inside.
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
})();
