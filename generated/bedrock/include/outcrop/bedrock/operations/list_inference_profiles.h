// Input and output of Client::list_inference_profiles.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/inference_profile_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_inference_profiles. An absent member is not sent.
/// Which profiles, and which page.
struct ListInferenceProfilesRequest {
  /// Profiles at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// Only profiles of AWS, or only those of the account.
  std::optional<OwnedOpen<InferenceProfileType>> type_equals{};

  friend bool operator==(const ListInferenceProfilesRequest&, const ListInferenceProfilesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListInferenceProfilesRequest& in);

/// Output of Client::list_inference_profiles; valid as long as its Response.
/// One page of inference profiles.
struct ListInferenceProfilesView {
  /// The profiles of this page.
  std::span<const InferenceProfileSummaryView> inference_profile_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListInferenceProfilesView*);

}  // namespace outcrop::bedrock
