// Makes DeleteBrowser: the output of Client::delete_browser, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_browser.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_browser.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteBrowser to_owned(const DeleteBrowserView& view) {
  DeleteBrowser owned;
  internal::own(owned.browser_id, view.browser_id);
  internal::own(owned.status, view.status);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteBrowser& in) {
  writer.begin_object();
  writer.member("browserId", in.browser_id);
  writer.member("status", in.status);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
