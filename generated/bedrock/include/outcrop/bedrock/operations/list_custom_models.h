// Input and output of Client::list_custom_models.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/custom_model_summary.h"
#include "outcrop/open.h"
#include "outcrop/parallel_items.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::list_custom_models. An absent member is not sent.
/// Filters are combined: a model has to match every one that is set.
struct ListCustomModelsRequest {
  /// Only models created before this time.
  std::optional<Timestamp> creation_time_before{};
  /// Only models created after this time.
  std::optional<Timestamp> creation_time_after{};
  /// Only models whose name contains this text.
  ///
  /// 1 to 63 characters, matching ([0-9a-zA-Z][_-]?){1,63}.
  std::optional<std::string> name_contains{};
  /// Only models that were trained from this model, which may be a custom model itself.
  ///
  /// 20 to 1011 characters.
  std::optional<std::string> base_model_arn_equals{};
  /// Only models that go back to this foundation model.
  std::optional<std::string> foundation_model_arn_equals{};
  /// Models at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// What the models are sorted by. The creation time is the only choice.
  std::optional<OwnedOpen<SortModelsBy>> sort_by{};
  /// Oldest first (Ascending) or newest first (Descending).
  std::optional<OwnedOpen<SortOrder>> sort_order{};
  /// True: only models of the account. False: only models that others share with it.
  std::optional<bool> is_owned{};
  /// Only models in this state.
  std::optional<OwnedOpen<ModelStatus>> model_status{};

  friend bool operator==(const ListCustomModelsRequest&, const ListCustomModelsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListCustomModelsRequest& in);

/// Output of Client::list_custom_models; valid as long as its Response.
/// One page of custom models.
struct ListCustomModelsView {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
  /// The models of this page.
  std::span<const CustomModelSummaryView> model_summaries{};
};
const internal::Schema& schema_of(const ListCustomModelsView*);

}  // namespace outcrop::bedrock
