// Input and output of Client::list_prompt_routers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/prompt_router_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_prompt_routers. An absent member is not sent.
/// Which routers, and which page.
struct ListPromptRoutersRequest {
  /// Routers at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// Routers of AWS, or those of the account.
  std::optional<OwnedOpen<PromptRouterType>> type{};

  friend bool operator==(const ListPromptRoutersRequest&, const ListPromptRoutersRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListPromptRoutersRequest& in);

/// Output of Client::list_prompt_routers; valid as long as its Response.
/// One page of prompt routers.
struct ListPromptRoutersView {
  /// The routers of this page.
  std::span<const PromptRouterSummaryView> prompt_router_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListPromptRoutersView*);

}  // namespace outcrop::bedrock
