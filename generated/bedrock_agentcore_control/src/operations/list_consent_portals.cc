// Client::list_consent_portals: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_consent_portals.h"

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

constexpr internal::Type list_consent_portals_consent_portals_type =
    internal::list_type<ConsentPortalSummaryView>(schemas::consent_portal_summary_type);
constexpr internal::Field list_consent_portals_fields[] = {
    {"consentPortals", &list_consent_portals_consent_portals_type, offsetof(ListConsentPortalsView, consent_portals),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListConsentPortalsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_consent_portals_schema =
    internal::structure_schema<ListConsentPortalsView>("ListConsentPortalsResponse", list_consent_portals_fields);
constexpr internal::OutputSchema list_consent_portals_output{
    .view = &list_consent_portals_schema,
    .body = &list_consent_portals_schema,
    .needs_body = true,
};
constexpr internal::Operation list_consent_portals_operation{
    .service = &common::service,
    .name = "ListConsentPortals",
    .errors = common::errors,
    .output = &list_consent_portals_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListConsentPortalsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/ListConsentPortals"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListConsentPortalsRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListConsentPortalsView*) { return list_consent_portals_schema; }

Response<ListConsentPortalsView> Client::list_consent_portals(const ListConsentPortalsRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<ListConsentPortalsView>(*connection_, list_consent_portals_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListConsentPortalsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_consent_portals_operation, encode(request), options);
}

Pages<ListConsentPortalsView> Client::list_consent_portals_pages(ListConsentPortalsRequest request,
                                                                 const CallOptions& options) const {
  return internal::pages<ListConsentPortalsView>(
      connection_, list_consent_portals_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListConsentPortalsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListConsentPortalsView, ConsentPortalSummaryView> Client::list_consent_portals_items(
    ListConsentPortalsRequest request, const CallOptions& options) const {
  return {list_consent_portals_pages(std::move(request), options),
          [](const ListConsentPortalsView& page) { return page.consent_portals; }};
}

}  // namespace outcrop::bedrock_agentcore_control
