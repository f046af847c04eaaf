// ModelCustomizationJobSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/status_details.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// A customization job as lists show it; GetModelCustomizationJob has the rest.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelCustomizationJobSummary.html
struct ModelCustomizationJobSummaryView {
  /// The job's ARN, which identifies it in the other operations.
  std::string_view job_arn{};
  /// The ARN of the model that the job starts from.
  std::string_view base_model_arn{};
  /// The name that the job was created with.
  std::string_view job_name{};
  /// The state that the job was in when the page was made.
  Open<ModelCustomizationJobStatus> status{};
  /// How far the parts of the job are: validation, data processing and training.
  OptionalRef<StatusDetailsView> status_details{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
  /// When the job was created.
  Timestamp creation_time{};
  /// When the job reached its final state; absent before.
  std::optional<Timestamp> end_time{};
  /// The ARN of the custom model; absent until it exists.
  std::optional<std::string_view> custom_model_arn{};
  /// The name of the custom model that comes of the job.
  std::optional<std::string_view> custom_model_name{};
  /// How the model is trained, such as by fine-tuning.
  Open<CustomizationType> customization_type{};
};
const internal::Schema& schema_of(const ModelCustomizationJobSummaryView*);

}  // namespace outcrop::bedrock
