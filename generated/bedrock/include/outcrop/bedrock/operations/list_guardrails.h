// Input and output of Client::list_guardrails.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/guardrail_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_guardrails. An absent member is not sent.
/// Which guardrails or versions, and which page.
struct ListGuardrailsRequest {
  /// The id or ARN of the guardrail whose versions to list. Absent: the drafts of all guardrails.
  ///
  /// At most 2048 characters.
  std::optional<std::string> guardrail_identifier{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListGuardrailsRequest&, const ListGuardrailsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListGuardrailsRequest& in);

/// Output of Client::list_guardrails; valid as long as its Response.
/// One page of guardrails or versions.
struct ListGuardrailsView {
  /// The guardrails or versions of this page.
  std::span<const GuardrailSummaryView> guardrails{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListGuardrailsView*);

}  // namespace outcrop::bedrock
