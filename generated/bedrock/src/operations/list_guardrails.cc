// Client::list_guardrails: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_guardrails.h"

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

constexpr internal::Type list_guardrails_guardrails_type =
    internal::list_type<GuardrailSummaryView>(schemas::guardrail_summary_type);
constexpr internal::Field list_guardrails_fields[] = {
    {"guardrails", &list_guardrails_guardrails_type, offsetof(ListGuardrailsView, guardrails), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListGuardrailsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_guardrails_schema =
    internal::structure_schema<ListGuardrailsView>("ListGuardrailsResponse", list_guardrails_fields);
constexpr internal::OutputSchema list_guardrails_output{
    .view = &list_guardrails_schema,
    .body = &list_guardrails_schema,
    .needs_body = true,
};
constexpr internal::Operation list_guardrails_operation{
    .service = &common::service,
    .name = "ListGuardrails",
    .errors = common::errors,
    .output = &list_guardrails_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListGuardrailsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/guardrails"};
  out.query("guardrailIdentifier", in.guardrail_identifier)
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListGuardrailsRequest& in) {
  writer.begin_object();
  writer.member("guardrailIdentifier", in.guardrail_identifier);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListGuardrailsView*) { return list_guardrails_schema; }

Response<ListGuardrailsView> Client::list_guardrails(const ListGuardrailsRequest& request,
                                                     const CallOptions& options) const {
  return internal::call<ListGuardrailsView>(*connection_, list_guardrails_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListGuardrailsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_guardrails_operation, encode(request), options);
}

Pages<ListGuardrailsView> Client::list_guardrails_pages(ListGuardrailsRequest request,
                                                        const CallOptions& options) const {
  return internal::pages<ListGuardrailsView>(
      connection_, list_guardrails_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListGuardrailsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListGuardrailsView, GuardrailSummaryView> Client::list_guardrails_items(ListGuardrailsRequest request,
                                                                              const CallOptions& options) const {
  return {list_guardrails_pages(std::move(request), options),
          [](const ListGuardrailsView& page) { return page.guardrails; }};
}

}  // namespace outcrop::bedrock
