// Makes BrowserSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/browser_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/browser_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

BrowserSummary to_owned(const BrowserSummaryView& view) {
  BrowserSummary owned;
  internal::own(owned.browser_id, view.browser_id);
  internal::own(owned.browser_arn, view.browser_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BrowserSummary& in) {
  writer.begin_object();
  writer.member("browserId", in.browser_id);
  writer.member("browserArn", in.browser_arn);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
