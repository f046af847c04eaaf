// ModelCustomizationJobSummary.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/owned/status_details.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct ModelCustomizationJobSummaryView;

/// A customization job as lists show it; GetModelCustomizationJob has the rest.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelCustomizationJobSummary.html
struct ModelCustomizationJobSummary {
  /// The job's ARN, which identifies it in the other operations.
  std::string job_arn{};
  /// The ARN of the model that the job starts from.
  std::string base_model_arn{};
  /// The name that the job was created with.
  std::string job_name{};
  /// The state that the job was in when the page was made.
  std::optional<OwnedOpen<ModelCustomizationJobStatus>> status{};
  /// How far the parts of the job are: validation, data processing and training.
  std::optional<StatusDetails> status_details{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
  /// When the job was created.
  Timestamp creation_time{};
  /// When the job reached its final state; absent before.
  std::optional<Timestamp> end_time{};
  /// The ARN of the custom model; absent until it exists.
  std::optional<std::string> custom_model_arn{};
  /// The name of the custom model that comes of the job.
  std::optional<std::string> custom_model_name{};
  /// How the model is trained, such as by fine-tuning.
  std::optional<OwnedOpen<CustomizationType>> customization_type{};

  friend bool operator==(const ModelCustomizationJobSummary&, const ModelCustomizationJobSummary&) = default;
};
ModelCustomizationJobSummary to_owned(const ModelCustomizationJobSummaryView& view);
void write_json(internal::JsonWriter& writer, const ModelCustomizationJobSummary& in);

}  // namespace outcrop::bedrock
