// Input and output of Client::list_provisioned_model_throughputs.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/provisioned_model_summary.h"
#include "outcrop/open.h"
#include "outcrop/parallel_items.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::list_provisioned_model_throughputs. An absent member is not sent.
/// Filters are combined: an entry has to match every one that is set.
struct ListProvisionedModelThroughputsRequest {
  /// Only capacity bought after this time.
  std::optional<Timestamp> creation_time_after{};
  /// Only capacity bought before this time.
  std::optional<Timestamp> creation_time_before{};
  /// Only capacity in this state.
  std::optional<OwnedOpen<ProvisionedModelStatus>> status_equals{};
  /// Only capacity of this model.
  ///
  /// 20 to 1011 characters.
  std::optional<std::string> model_arn_equals{};
  /// Only capacity whose name contains this text.
  ///
  /// 1 to 63 characters, matching ([0-9a-zA-Z][_-]?)+.
  std::optional<std::string> name_contains{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// What the entries are sorted by. The creation time is the only choice.
  std::optional<OwnedOpen<SortByProvisionedModels>> sort_by{};
  /// Oldest first (Ascending) or newest first (Descending).
  std::optional<OwnedOpen<SortOrder>> sort_order{};

  friend bool operator==(const ListProvisionedModelThroughputsRequest&,
                         const ListProvisionedModelThroughputsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListProvisionedModelThroughputsRequest& in);

/// Output of Client::list_provisioned_model_throughputs; valid as long as its Response.
/// One page of capacity that was bought.
struct ListProvisionedModelThroughputsView {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
  /// The entries of this page.
  std::span<const ProvisionedModelSummaryView> provisioned_model_summaries{};
};
const internal::Schema& schema_of(const ListProvisionedModelThroughputsView*);

}  // namespace outcrop::bedrock
