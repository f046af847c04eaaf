// Makes InvokeBrowser: the output of Client::invoke_browser, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/invoke_browser.h"

#include "outcrop/bedrock_agentcore/operations/invoke_browser.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

InvokeBrowser to_owned(const InvokeBrowserView& view) {
  InvokeBrowser owned;
  internal::own(owned.result, view.result);
  internal::own(owned.session_id, view.session_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeBrowser& in) {
  writer.begin_object();
  writer.member("result", in.result);
  writer.member("x-amzn-browser-session-id", in.session_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
