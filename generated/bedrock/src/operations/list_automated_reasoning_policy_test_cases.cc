// Client::list_automated_reasoning_policy_test_cases: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_automated_reasoning_policy_test_cases.h"

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

constexpr internal::Type list_automated_reasoning_policy_test_cases_test_cases_type =
    internal::list_type<AutomatedReasoningPolicyTestCaseView>(schemas::automated_reasoning_policy_test_case_type);
constexpr internal::Field list_automated_reasoning_policy_test_cases_fields[] = {
    {"testCases", &list_automated_reasoning_policy_test_cases_test_cases_type,
     offsetof(ListAutomatedReasoningPolicyTestCasesView, test_cases), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAutomatedReasoningPolicyTestCasesView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_automated_reasoning_policy_test_cases_schema =
    internal::structure_schema<ListAutomatedReasoningPolicyTestCasesView>(
        "ListAutomatedReasoningPolicyTestCasesResponse", list_automated_reasoning_policy_test_cases_fields);
constexpr internal::OutputSchema list_automated_reasoning_policy_test_cases_output{
    .view = &list_automated_reasoning_policy_test_cases_schema,
    .body = &list_automated_reasoning_policy_test_cases_schema,
    .needs_body = true,
};
constexpr internal::Operation list_automated_reasoning_policy_test_cases_operation{
    .service = &common::service,
    .name = "ListAutomatedReasoningPolicyTestCases",
    .errors = common::errors,
    .output = &list_automated_reasoning_policy_test_cases_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAutomatedReasoningPolicyTestCasesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/test-cases")
      .query("nextToken", in.next_token)
      .query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicyTestCasesRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAutomatedReasoningPolicyTestCasesView*) {
  return list_automated_reasoning_policy_test_cases_schema;
}

Response<ListAutomatedReasoningPolicyTestCasesView> Client::list_automated_reasoning_policy_test_cases(
    const ListAutomatedReasoningPolicyTestCasesRequest& request, const CallOptions& options) const {
  return internal::call<ListAutomatedReasoningPolicyTestCasesView>(
      *connection_, list_automated_reasoning_policy_test_cases_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListAutomatedReasoningPolicyTestCasesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_automated_reasoning_policy_test_cases_operation, encode(request),
                                     options);
}

Pages<ListAutomatedReasoningPolicyTestCasesView> Client::list_automated_reasoning_policy_test_cases_pages(
    ListAutomatedReasoningPolicyTestCasesRequest request, const CallOptions& options) const {
  return internal::pages<ListAutomatedReasoningPolicyTestCasesView>(
      connection_, list_automated_reasoning_policy_test_cases_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAutomatedReasoningPolicyTestCasesView& page) {
        return page.next_token.value_or(std::string_view());
      },
      options);
}

Items<ListAutomatedReasoningPolicyTestCasesView, AutomatedReasoningPolicyTestCaseView>
Client::list_automated_reasoning_policy_test_cases_items(ListAutomatedReasoningPolicyTestCasesRequest request,
                                                         const CallOptions& options) const {
  return {list_automated_reasoning_policy_test_cases_pages(std::move(request), options),
          [](const ListAutomatedReasoningPolicyTestCasesView& page) { return page.test_cases; }};
}

}  // namespace outcrop::bedrock
