// Input and output of Client::create_dataset.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/data_source_type.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_dataset. An absent member is not sent.
/// What the new dataset is like, and its first examples.
struct CreateDatasetRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The dataset's name, which is its own within the account and stays.
  ///
  /// Required.
  std::optional<std::string> dataset_name{};
  /// What the dataset is for.
  std::optional<std::string> description{};
  /// The first examples themselves, or a file that holds them.
  ///
  /// Required.
  Box<DataSourceType> source{};
  /// What each example looks like; it stays for the life of the dataset.
  ///
  /// Required.
  std::optional<OwnedOpen<DatasetSchemaType>> schema_type{};
  /// The ARN of the KMS key that encrypts the examples in Amazon S3. Absent: none of the account's does.
  std::optional<std::string> kms_key_arn{};
  /// Tags for the dataset, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateDatasetRequest&, const CreateDatasetRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateDatasetRequest& in);

/// Output of Client::create_dataset; valid as long as its Response.
/// The dataset that is being created.
struct CreateDatasetView {
  /// The dataset's ARN.
  std::string_view dataset_arn{};
  /// The id by which other operations name the dataset.
  std::string_view dataset_id{};
  /// `CREATING`: ask GetDataset until it is another.
  Open<DatasetStatus> status{};
  /// When the dataset was created.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateDatasetView*);

}  // namespace outcrop::bedrock_agentcore_control
