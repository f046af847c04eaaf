// Input and output of Client::list_custom_model_deployments.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/custom_model_deployment_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::list_custom_model_deployments. An absent member is not sent.
/// Filters are combined: a deployment has to match every one that is set.
struct ListCustomModelDeploymentsRequest {
  /// Only deployments created before this time.
  std::optional<Timestamp> created_before{};
  /// Only deployments created after this time.
  std::optional<Timestamp> created_after{};
  /// Only deployments whose name contains this text.
  ///
  /// 1 to 63 characters, matching ([0-9a-zA-Z][_-]?){1,63}.
  std::optional<std::string> name_contains{};
  /// Deployments at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// What the deployments are sorted by. The creation time is the only choice.
  std::optional<OwnedOpen<SortModelsBy>> sort_by{};
  /// Oldest first (Ascending) or newest first (Descending). Absent: newest first.
  std::optional<OwnedOpen<SortOrder>> sort_order{};
  /// Only deployments in this state.
  std::optional<OwnedOpen<CustomModelDeploymentStatus>> status_equals{};
  /// Only deployments of this custom model.
  ///
  /// 20 to 1011 characters.
  std::optional<std::string> model_arn_equals{};

  friend bool operator==(const ListCustomModelDeploymentsRequest&, const ListCustomModelDeploymentsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListCustomModelDeploymentsRequest& in);

/// Output of Client::list_custom_model_deployments; valid as long as its Response.
/// One page of deployments of custom models.
struct ListCustomModelDeploymentsView {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
  /// The deployments of this page.
  std::span<const CustomModelDeploymentSummaryView> model_deployment_summaries{};
};
const internal::Schema& schema_of(const ListCustomModelDeploymentsView*);

}  // namespace outcrop::bedrock
