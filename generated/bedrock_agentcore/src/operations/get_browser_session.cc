// Client::get_browser_session: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_browser_session.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Type get_browser_session_extensions_type =
    internal::list_type<BrowserExtensionView>(schemas::browser_extension_type);
constexpr internal::Type get_browser_session_enterprise_policies_type =
    internal::list_type<BrowserEnterprisePolicyView>(schemas::browser_enterprise_policy_type);
constexpr internal::Type get_browser_session_certificates_type =
    internal::list_type<CertificateView>(schemas::certificate_type);
constexpr internal::Type get_browser_session_filesystem_configurations_type =
    internal::list_type<ToolsFileSystemConfigurationView>(schemas::tools_file_system_configuration_type);
constexpr internal::Field get_browser_session_fields[] = {
    {"browserIdentifier", &internal::string_type, offsetof(GetBrowserSessionView, browser_identifier),
     internal::Slot::plain},
    {"sessionId", &internal::string_type, offsetof(GetBrowserSessionView, session_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetBrowserSessionView, name), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(GetBrowserSessionView, created_at), internal::Slot::plain},
    {"viewPort", &schemas::view_port_type, offsetof(GetBrowserSessionView, view_port), internal::Slot::reference},
    {"extensions", &get_browser_session_extensions_type, offsetof(GetBrowserSessionView, extensions),
     internal::Slot::plain},
    {"enterprisePolicies", &get_browser_session_enterprise_policies_type,
     offsetof(GetBrowserSessionView, enterprise_policies), internal::Slot::plain},
    {"profileConfiguration", &schemas::browser_profile_configuration_type,
     offsetof(GetBrowserSessionView, profile_configuration), internal::Slot::reference},
    {"sessionTimeoutSeconds", &internal::int32_type, offsetof(GetBrowserSessionView, session_timeout_seconds),
     internal::Slot::optional},
    {"status", &schemas::browser_session_status_type, offsetof(GetBrowserSessionView, status), internal::Slot::plain},
    {"streams", &schemas::browser_session_stream_type, offsetof(GetBrowserSessionView, streams),
     internal::Slot::reference},
    {"proxyConfiguration", &schemas::proxy_configuration_type, offsetof(GetBrowserSessionView, proxy_configuration),
     internal::Slot::reference},
    {"certificates", &get_browser_session_certificates_type, offsetof(GetBrowserSessionView, certificates),
     internal::Slot::plain},
    {"filesystemConfigurations", &get_browser_session_filesystem_configurations_type,
     offsetof(GetBrowserSessionView, filesystem_configurations), internal::Slot::plain},
    {"sessionReplayArtifact", &internal::string_type, offsetof(GetBrowserSessionView, session_replay_artifact),
     internal::Slot::optional},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(GetBrowserSessionView, last_updated_at),
     internal::Slot::optional},
};
constexpr internal::Schema get_browser_session_schema =
    internal::structure_schema<GetBrowserSessionView>("GetBrowserSessionResponse", get_browser_session_fields);
constexpr internal::OutputSchema get_browser_session_output{
    .view = &get_browser_session_schema,
    .body = &get_browser_session_schema,
    .needs_body = true,
};
constexpr internal::Operation get_browser_session_operation{
    .service = &common::service,
    .name = "GetBrowserSession",
    .errors = common::errors,
    .output = &get_browser_session_output,
};

internal::HttpRequest encode(const GetBrowserSessionRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/browsers/"};
  out.label("browserIdentifier", in.browser_identifier)
      .segment("/sessions/get")
      .required_query("sessionId", in.session_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetBrowserSessionRequest& in) {
  writer.begin_object();
  writer.member("browserIdentifier", in.browser_identifier);
  writer.member("sessionId", in.session_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetBrowserSessionView*) { return get_browser_session_schema; }

Response<GetBrowserSessionView> Client::get_browser_session(const GetBrowserSessionRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<GetBrowserSessionView>(*connection_, get_browser_session_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetBrowserSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_browser_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
