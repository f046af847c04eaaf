// Input and output of Client::create_custom_model.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/custom_model_data_source.h"
#include "outcrop/bedrock/types/model_data_source.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_custom_model. An absent member is not sent.
/// The model's files, and the name and protection that it gets.
struct CreateCustomModelRequest {
  /// A name for the model that no other custom model of the account has in this region.
  ///
  /// Required. 1 to 63 characters, matching ([0-9a-zA-Z][_-]?){1,63}.
  std::optional<std::string> model_name{};
  /// The model's files, in the bucket that AWS manages for them.
  Box<ModelDataSource> model_source_config{};
  /// The model as a package of Amazon SageMaker, in place of `modelSourceConfig`.
  Box<CustomModelDataSource> custom_model_data_source{};
  /// The ARN of the KMS key that encrypts the model. Absent: a key of AWS.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> model_kms_key_arn{};
  /// The IAM role that the service works under. It has to be allowed to read the files and to use the KMS key.
  ///
  /// At most 2048 characters, matching arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+.
  std::optional<std::string> role_arn{};
  /// Tags for the model, such as for cost reports and access control.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> model_tags{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a model.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};

  friend bool operator==(const CreateCustomModelRequest&, const CreateCustomModelRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateCustomModelRequest& in);

/// Output of Client::create_custom_model; valid as long as its Response.
/// Names the new model.
struct CreateCustomModelView {
  /// The model's ARN. The model is Creating until it is Active.
  std::string_view model_arn{};
};
const internal::Schema& schema_of(const CreateCustomModelView*);

}  // namespace outcrop::bedrock
