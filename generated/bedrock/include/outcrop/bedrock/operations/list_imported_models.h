// Input and output of Client::list_imported_models.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/imported_model_summary.h"
#include "outcrop/open.h"
#include "outcrop/parallel_items.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::list_imported_models. An absent member is not sent.
/// Filters are combined: a model has to match every one that is set.
struct ListImportedModelsRequest {
  /// Only models brought in before this time.
  std::optional<Timestamp> creation_time_before{};
  /// Only models brought in after this time.
  std::optional<Timestamp> creation_time_after{};
  /// Only models whose name contains this text.
  ///
  /// 1 to 63 characters, matching ([0-9a-zA-Z][_-]?)+.
  std::optional<std::string> name_contains{};
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

  friend bool operator==(const ListImportedModelsRequest&, const ListImportedModelsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListImportedModelsRequest& in);

/// Output of Client::list_imported_models; valid as long as its Response.
/// One page of imported models.
struct ListImportedModelsView {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
  /// The models of this page.
  std::span<const ImportedModelSummaryView> model_summaries{};
};
const internal::Schema& schema_of(const ListImportedModelsView*);

}  // namespace outcrop::bedrock
