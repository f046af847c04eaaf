// Input and output of Client::list_foundation_models.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/foundation_model_summary.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_foundation_models. An absent member is not sent.
/// Filters are combined: a model has to match every one that is set.
struct ListFoundationModelsRequest {
  /// Only models of this provider, such as `Anthropic`.
  ///
  /// 1 to 63 letters, digits, hyphens and spaces.
  std::optional<std::string> by_provider{};
  /// Only models that can be customized in this way.
  std::optional<OwnedOpen<ModelCustomization>> by_customization_type{};
  /// Only models whose answers are of this kind.
  std::optional<OwnedOpen<ModelModality>> by_output_modality{};
  /// Only models that can be called in this way.
  std::optional<OwnedOpen<InferenceType>> by_inference_type{};

  friend bool operator==(const ListFoundationModelsRequest&, const ListFoundationModelsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListFoundationModelsRequest& in);

/// Output of Client::list_foundation_models; valid as long as its Response.
/// The foundation models that match the filters.
struct ListFoundationModelsView {
  /// All models that match; there are no further pages.
  std::span<const FoundationModelSummaryView> model_summaries{};
};
const internal::Schema& schema_of(const ListFoundationModelsView*);

}  // namespace outcrop::bedrock
