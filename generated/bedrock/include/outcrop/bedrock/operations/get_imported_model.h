// Input and output of Client::get_imported_model.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/custom_model_units.h"
#include "outcrop/bedrock/views/model_data_source.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_imported_model. An absent member is not sent.
/// Which imported model to describe, by its name or ARN.
struct GetImportedModelRequest {
  /// The ARN or name of the imported model to describe.
  ///
  /// Required. 1 to 1011 characters.
  std::optional<std::string> model_identifier{};

  friend bool operator==(const GetImportedModelRequest&, const GetImportedModelRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetImportedModelRequest& in);

/// Output of Client::get_imported_model; valid as long as its Response.
/// Everything about one imported model.
struct GetImportedModelView {
  /// The model's ARN, which calls of the model take as `modelId`.
  std::optional<std::string_view> model_arn{};
  /// The name that the import job gave the model.
  std::optional<std::string_view> model_name{};
  /// The name of the import job that brought the model in.
  std::optional<std::string_view> job_name{};
  /// The ARN of the import job that brought the model in.
  std::optional<std::string_view> job_arn{};
  /// Where the model's files were when it was brought in.
  OptionalRef<ModelDataSourceView> model_data_source{};
  /// When the model was brought in.
  std::optional<Timestamp> creation_time{};
  /// The kind of model that its files tell, such as `llama`.
  std::optional<std::string_view> model_architecture{};
  /// The customer's KMS key that encrypts the model. Absent where AWS owns the key.
  std::optional<std::string_view> model_kms_key_arn{};
  /// Whether the model can be used through Converse.
  std::optional<bool> instruct_supported{};
  /// How much hardware one copy of the model takes, which its price goes by.
  OptionalRef<CustomModelUnitsView> custom_model_units{};
};
const internal::Schema& schema_of(const GetImportedModelView*);

}  // namespace outcrop::bedrock
