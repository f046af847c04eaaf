// Makes CreateBrowser: the output of Client::create_browser, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_browser.h"

#include "outcrop/bedrock_agentcore_control/operations/create_browser.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateBrowser to_owned(const CreateBrowserView& view) {
  CreateBrowser owned;
  internal::own(owned.browser_id, view.browser_id);
  internal::own(owned.browser_arn, view.browser_arn);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateBrowser& in) {
  writer.begin_object();
  writer.member("browserId", in.browser_id);
  writer.member("browserArn", in.browser_arn);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
