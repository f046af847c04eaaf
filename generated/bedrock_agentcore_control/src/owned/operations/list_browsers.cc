// Makes ListBrowsers: the output of Client::list_browsers, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_browsers.h"

#include "outcrop/bedrock_agentcore_control/operations/list_browsers.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListBrowsers to_owned(const ListBrowsersView& view) {
  ListBrowsers owned;
  internal::own(owned.browser_summaries, view.browser_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListBrowsers& in) {
  writer.begin_object();
  writer.member("browserSummaries", in.browser_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
