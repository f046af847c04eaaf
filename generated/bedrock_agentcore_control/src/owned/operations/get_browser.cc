// Makes GetBrowser: the output of Client::get_browser, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_browser.h"

#include "outcrop/bedrock_agentcore_control/operations/get_browser.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetBrowser to_owned(const GetBrowserView& view) {
  GetBrowser owned;
  internal::own(owned.browser_id, view.browser_id);
  internal::own(owned.browser_arn, view.browser_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.execution_role_arn, view.execution_role_arn);
  internal::own(owned.network_configuration, view.network_configuration);
  internal::own(owned.recording, view.recording);
  internal::own(owned.browser_signing, view.browser_signing);
  internal::own(owned.enterprise_policies, view.enterprise_policies);
  internal::own(owned.certificates, view.certificates);
  internal::own(owned.filesystem_configurations, view.filesystem_configurations);
  internal::own(owned.status, view.status);
  internal::own(owned.failure_reason, view.failure_reason);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetBrowser& in) {
  writer.begin_object();
  writer.member("browserId", in.browser_id);
  writer.member("browserArn", in.browser_arn);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("networkConfiguration", in.network_configuration);
  writer.member("recording", in.recording);
  writer.member("browserSigning", in.browser_signing);
  writer.member("enterprisePolicies", in.enterprise_policies);
  writer.member("certificates", in.certificates);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.member("status", in.status);
  writer.member("failureReason", in.failure_reason);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
