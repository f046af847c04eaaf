// Makes GetBrowserSession: the output of Client::get_browser_session, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_browser_session.h"

#include "outcrop/bedrock_agentcore/operations/get_browser_session.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetBrowserSession to_owned(const GetBrowserSessionView& view) {
  GetBrowserSession owned;
  internal::own(owned.browser_identifier, view.browser_identifier);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.name, view.name);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.view_port, view.view_port);
  internal::own(owned.extensions, view.extensions);
  internal::own(owned.enterprise_policies, view.enterprise_policies);
  internal::own(owned.profile_configuration, view.profile_configuration);
  internal::own(owned.session_timeout_seconds, view.session_timeout_seconds);
  internal::own(owned.status, view.status);
  internal::own(owned.streams, view.streams);
  internal::own(owned.proxy_configuration, view.proxy_configuration);
  internal::own(owned.certificates, view.certificates);
  internal::own(owned.filesystem_configurations, view.filesystem_configurations);
  internal::own(owned.session_replay_artifact, view.session_replay_artifact);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetBrowserSession& in) {
  writer.begin_object();
  writer.member("browserIdentifier", in.browser_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("name", in.name);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("viewPort", in.view_port);
  writer.member("extensions", in.extensions);
  writer.member("enterprisePolicies", in.enterprise_policies);
  writer.member("profileConfiguration", in.profile_configuration);
  writer.member("sessionTimeoutSeconds", in.session_timeout_seconds);
  writer.member("status", in.status);
  writer.member("streams", in.streams);
  writer.member("proxyConfiguration", in.proxy_configuration);
  writer.member("certificates", in.certificates);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.member("sessionReplayArtifact", in.session_replay_artifact);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
