// StatusDetailsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// How far a distillation job is with making its training data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DataProcessingDetails.html
struct DataProcessingDetailsView {
  /// The state of the data processing.
  Open<JobStatusDetails> status{};
  /// When the data processing began.
  std::optional<Timestamp> creation_time{};
  /// When the state of the data processing changed last.
  std::optional<Timestamp> last_modified_time{};
};
const internal::Schema& schema_of(const DataProcessingDetailsView*);

/// How far a customization job is with training the model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TrainingDetails.html
struct TrainingDetailsView {
  /// The state of the training.
  Open<JobStatusDetails> status{};
  /// When the training began.
  std::optional<Timestamp> creation_time{};
  /// When the state of the training changed last.
  std::optional<Timestamp> last_modified_time{};
};
const internal::Schema& schema_of(const TrainingDetailsView*);

/// How far a customization job is with validating.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ValidationDetails.html
struct ValidationDetailsView {
  /// The state of the validation.
  Open<JobStatusDetails> status{};
  /// When the validation began.
  std::optional<Timestamp> creation_time{};
  /// When the state of the validation changed last.
  std::optional<Timestamp> last_modified_time{};
};
const internal::Schema& schema_of(const ValidationDetailsView*);

/// How far the parts of a customization job are, one after the other.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StatusDetails.html
struct StatusDetailsView {
  /// How far the validation is, which comes first.
  OptionalRef<ValidationDetailsView> validation_details{};
  /// How far the making of the training data is, in distillation jobs.
  OptionalRef<DataProcessingDetailsView> data_processing_details{};
  /// How far the training of the model is.
  OptionalRef<TrainingDetailsView> training_details{};
};
const internal::Schema& schema_of(const StatusDetailsView*);

}  // namespace outcrop::bedrock
