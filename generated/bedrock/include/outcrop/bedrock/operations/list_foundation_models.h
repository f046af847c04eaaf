// Input and output of Client::list_foundation_models.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/foundation_model_summary.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_foundation_models. An absent member is not sent.
struct ListFoundationModelsRequest {
  std::optional<std::string> by_provider{};
  std::optional<OwnedOpen<ModelCustomization>> by_customization_type{};
  std::optional<OwnedOpen<ModelModality>> by_output_modality{};
  std::optional<OwnedOpen<InferenceType>> by_inference_type{};
};

/// Output of Client::list_foundation_models; valid as long as its Response.
struct ListFoundationModelsView {
  std::span<const FoundationModelSummaryView> model_summaries{};
};

}  // namespace outcrop::bedrock
