// Client::list_payment_credential_providers: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_payment_credential_providers.h"

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

constexpr internal::Type list_payment_credential_providers_credential_providers_type =
    internal::list_type<PaymentCredentialProviderItemView>(schemas::payment_credential_provider_item_type);
constexpr internal::Field list_payment_credential_providers_fields[] = {
    {"credentialProviders", &list_payment_credential_providers_credential_providers_type,
     offsetof(ListPaymentCredentialProvidersView, credential_providers), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPaymentCredentialProvidersView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_payment_credential_providers_schema =
    internal::structure_schema<ListPaymentCredentialProvidersView>("ListPaymentCredentialProvidersResponse",
                                                                   list_payment_credential_providers_fields);
constexpr internal::OutputSchema list_payment_credential_providers_output{
    .view = &list_payment_credential_providers_schema,
    .body = &list_payment_credential_providers_schema,
    .needs_body = true,
};
constexpr internal::Operation list_payment_credential_providers_operation{
    .service = &common::service,
    .name = "ListPaymentCredentialProviders",
    .errors = common::errors,
    .output = &list_payment_credential_providers_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPaymentCredentialProvidersRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/ListPaymentCredentialProviders"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("nextToken", in.next_token);
    writer.member("maxResults", in.max_results);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPaymentCredentialProvidersRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPaymentCredentialProvidersView*) {
  return list_payment_credential_providers_schema;
}

Response<ListPaymentCredentialProvidersView> Client::list_payment_credential_providers(
    const ListPaymentCredentialProvidersRequest& request, const CallOptions& options) const {
  return internal::call<ListPaymentCredentialProvidersView>(*connection_, list_payment_credential_providers_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListPaymentCredentialProvidersRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, list_payment_credential_providers_operation, encode(request), options);
}

Pages<ListPaymentCredentialProvidersView> Client::list_payment_credential_providers_pages(
    ListPaymentCredentialProvidersRequest request, const CallOptions& options) const {
  return internal::pages<ListPaymentCredentialProvidersView>(
      connection_, list_payment_credential_providers_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPaymentCredentialProvidersView& page) { return page.next_token.value_or(std::string_view()); },
      options);
}

Items<ListPaymentCredentialProvidersView, PaymentCredentialProviderItemView>
Client::list_payment_credential_providers_items(ListPaymentCredentialProvidersRequest request,
                                                const CallOptions& options) const {
  return {list_payment_credential_providers_pages(std::move(request), options),
          [](const ListPaymentCredentialProvidersView& page) { return page.credential_providers; }};
}

}  // namespace outcrop::bedrock_agentcore_control
