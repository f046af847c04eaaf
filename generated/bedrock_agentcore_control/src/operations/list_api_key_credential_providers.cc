// Client::list_api_key_credential_providers: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_api_key_credential_providers.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type list_api_key_credential_providers_credential_providers_type =
    internal::list_type<ApiKeyCredentialProviderItemView>(schemas::api_key_credential_provider_item_type);
constexpr internal::Field list_api_key_credential_providers_fields[] = {
    {"credentialProviders", &list_api_key_credential_providers_credential_providers_type,
     offsetof(ListApiKeyCredentialProvidersView, credential_providers), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListApiKeyCredentialProvidersView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_api_key_credential_providers_schema =
    internal::structure_schema<ListApiKeyCredentialProvidersView>("ListApiKeyCredentialProvidersResponse",
                                                                  list_api_key_credential_providers_fields);
constexpr internal::OutputSchema list_api_key_credential_providers_output{
    .view = &list_api_key_credential_providers_schema,
    .body = &list_api_key_credential_providers_schema,
    .needs_body = true,
};
constexpr internal::Operation list_api_key_credential_providers_operation{
    .service = &common::service,
    .name = "ListApiKeyCredentialProviders",
    .errors = common::errors,
    .output = &list_api_key_credential_providers_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListApiKeyCredentialProvidersRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/ListApiKeyCredentialProviders"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("nextToken", in.next_token);
    writer.member("maxResults", in.max_results);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListApiKeyCredentialProvidersRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListApiKeyCredentialProvidersView*) {
  return list_api_key_credential_providers_schema;
}

Response<ListApiKeyCredentialProvidersView> Client::list_api_key_credential_providers(
    const ListApiKeyCredentialProvidersRequest& request, const CallOptions& options) const {
  return internal::call<ListApiKeyCredentialProvidersView>(*connection_, list_api_key_credential_providers_operation,
                                                           encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListApiKeyCredentialProvidersRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, list_api_key_credential_providers_operation, encode(request), options);
}

Pages<ListApiKeyCredentialProvidersView> Client::list_api_key_credential_providers_pages(
    ListApiKeyCredentialProvidersRequest request, const CallOptions& options) const {
  return internal::pages<ListApiKeyCredentialProvidersView>(
      connection_, list_api_key_credential_providers_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListApiKeyCredentialProvidersView& page) { return page.next_token.value_or(std::string_view()); },
      options);
}

Items<ListApiKeyCredentialProvidersView, ApiKeyCredentialProviderItemView>
Client::list_api_key_credential_providers_items(ListApiKeyCredentialProvidersRequest request,
                                                const CallOptions& options) const {
  return {list_api_key_credential_providers_pages(std::move(request), options),
          [](const ListApiKeyCredentialProvidersView& page) { return page.credential_providers; }};
}

}  // namespace outcrop::bedrock_agentcore_control
