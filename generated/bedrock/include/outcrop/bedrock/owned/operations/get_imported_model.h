// GetImportedModel: the output of Client::get_imported_model, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/owned/custom_model_units.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/model_data_source.h"
#include "outcrop/box.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetImportedModelView;

/// Everything about one imported model.
struct GetImportedModel {
  /// The model's ARN, which calls of the model take as `modelId`.
  std::optional<std::string> model_arn{};
  /// The name that the import job gave the model.
  std::optional<std::string> model_name{};
  /// The name of the import job that brought the model in.
  std::optional<std::string> job_name{};
  /// The ARN of the import job that brought the model in.
  std::optional<std::string> job_arn{};
  /// Where the model's files were when it was brought in.
  Box<ModelDataSource> model_data_source{};
  /// When the model was brought in.
  std::optional<Timestamp> creation_time{};
  /// The kind of model that its files tell, such as `llama`.
  std::optional<std::string> model_architecture{};
  /// The customer's KMS key that encrypts the model. Absent where AWS owns the key.
  std::optional<std::string> model_kms_key_arn{};
  /// Whether the model can be used through Converse.
  std::optional<bool> instruct_supported{};
  /// How much hardware one copy of the model takes, which its price goes by.
  std::optional<CustomModelUnits> custom_model_units{};

  friend bool operator==(const GetImportedModel&, const GetImportedModel&) = default;
};
GetImportedModel to_owned(const GetImportedModelView& view);
void write_json(internal::JsonWriter& writer, const GetImportedModel& in);

}  // namespace outcrop::bedrock
