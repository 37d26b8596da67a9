// In place of MicrosoftAjax.js, which office.js would fetch from Microsoft's servers: as little of it as office.js touches.
(function () {
  window.Type = Function;
  Type.registerNamespace = function (name) {
    name.split('.').reduce(function (owner, part) { return (owner[part] = owner[part] || {}); }, window);
  };
  Function.prototype.registerClass = function () { return this; };
  Function._validateParams = Function._validateParameter = function () { return null; };
  Error.argument = Error.parameterCount = function (name, message) { return new Error(message || name || 'argument'); };
  window.Sys = {
    StringBuilder: function () {},
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
    Debug: { trace: function () {} },
    Browser: {},
  };
})();
