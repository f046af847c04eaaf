// Client::list_enforced_guardrails_configuration: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_enforced_guardrails_configuration.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type list_enforced_guardrails_configuration_guardrails_config_type =
    internal::list_type<AccountEnforcedGuardrailOutputConfigurationView>(
        schemas::account_enforced_guardrail_output_configuration_type);
constexpr internal::Field list_enforced_guardrails_configuration_fields[] = {
    {"guardrailsConfig", &list_enforced_guardrails_configuration_guardrails_config_type,
     offsetof(ListEnforcedGuardrailsConfigurationView, guardrails_config), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListEnforcedGuardrailsConfigurationView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_enforced_guardrails_configuration_schema =
    internal::structure_schema<ListEnforcedGuardrailsConfigurationView>("ListEnforcedGuardrailsConfigurationResponse",
                                                                        list_enforced_guardrails_configuration_fields);
constexpr internal::OutputSchema list_enforced_guardrails_configuration_output{
    .view = &list_enforced_guardrails_configuration_schema,
    .body = &list_enforced_guardrails_configuration_schema,
    .needs_body = true,
};
constexpr internal::Operation list_enforced_guardrails_configuration_operation{
    .service = &common::service,
    .name = "ListEnforcedGuardrailsConfiguration",
    .errors = common::errors,
    .output = &list_enforced_guardrails_configuration_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListEnforcedGuardrailsConfigurationRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/enforcedGuardrailsConfiguration"};
  out.query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListEnforcedGuardrailsConfigurationRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListEnforcedGuardrailsConfigurationView*) {
  return list_enforced_guardrails_configuration_schema;
}

Response<ListEnforcedGuardrailsConfigurationView> Client::list_enforced_guardrails_configuration(
    const ListEnforcedGuardrailsConfigurationRequest& request, const CallOptions& options) const {
  return internal::call<ListEnforcedGuardrailsConfigurationView>(
      *connection_, list_enforced_guardrails_configuration_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListEnforcedGuardrailsConfigurationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_enforced_guardrails_configuration_operation, encode(request),
                                     options);
}

Pages<ListEnforcedGuardrailsConfigurationView> Client::list_enforced_guardrails_configuration_pages(
    ListEnforcedGuardrailsConfigurationRequest request, const CallOptions& options) const {
  return internal::pages<ListEnforcedGuardrailsConfigurationView>(
      connection_, list_enforced_guardrails_configuration_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListEnforcedGuardrailsConfigurationView& page) { return page.next_token.value_or(std::string_view()); },
      options);
}

Items<ListEnforcedGuardrailsConfigurationView, AccountEnforcedGuardrailOutputConfigurationView>
Client::list_enforced_guardrails_configuration_items(ListEnforcedGuardrailsConfigurationRequest request,
                                                     const CallOptions& options) const {
  return {list_enforced_guardrails_configuration_pages(std::move(request), options),
          [](const ListEnforcedGuardrailsConfigurationView& page) { return page.guardrails_config; }};
}

}  // namespace outcrop::bedrock
