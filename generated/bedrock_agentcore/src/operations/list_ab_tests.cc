// Client::list_ab_tests: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/list_ab_tests.h"

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

constexpr internal::Type list_ab_tests_ab_tests_type =
    internal::list_type<ABTestSummaryView>(schemas::ab_test_summary_type);
constexpr internal::Field list_ab_tests_fields[] = {
    {"abTests", &list_ab_tests_ab_tests_type, offsetof(ListABTestsView, ab_tests), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListABTestsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_ab_tests_schema =
    internal::structure_schema<ListABTestsView>("ListABTestsResponse", list_ab_tests_fields);
constexpr internal::OutputSchema list_ab_tests_output{
    .view = &list_ab_tests_schema,
    .body = &list_ab_tests_schema,
    .needs_body = true,
};
constexpr internal::Operation list_ab_tests_operation{
    .service = &common::service,
    .name = "ListABTests",
    .errors = common::errors,
    .output = &list_ab_tests_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListABTestsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/ab-tests"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListABTestsRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListABTestsView*) { return list_ab_tests_schema; }

Response<ListABTestsView> Client::list_ab_tests(const ListABTestsRequest& request, const CallOptions& options) const {
  return internal::call<ListABTestsView>(*connection_, list_ab_tests_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListABTestsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_ab_tests_operation, encode(request), options);
}

Pages<ListABTestsView> Client::list_ab_tests_pages(ListABTestsRequest request, const CallOptions& options) const {
  return internal::pages<ListABTestsView>(
      connection_, list_ab_tests_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListABTestsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListABTestsView, ABTestSummaryView> Client::list_ab_tests_items(ListABTestsRequest request,
                                                                      const CallOptions& options) const {
  return {list_ab_tests_pages(std::move(request), options), [](const ListABTestsView& page) { return page.ab_tests; }};
}

}  // namespace outcrop::bedrock_agentcore
