// Input and output of Client::create_model_copy_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_model_copy_job. An absent member is not sent.
/// The model to copy, and the name and protection that the copy gets.
struct CreateModelCopyJobRequest {
  /// The ARN of the model to copy.
  ///
  /// Required. 20 to 1011 characters.
  std::optional<std::string> source_model_arn{};
  /// A name for the copy, which may differ from the original's.
  ///
  /// Required. 1 to 63 characters, matching ([0-9a-zA-Z][_-]?){1,63}.
  std::optional<std::string> target_model_name{};
  /// The KMS key that encrypts the copy: ARN, key id or alias. Absent: a key that AWS owns.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> model_kms_key_id{};
  /// Tags for the copy, which does not take over those of the original.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> target_model_tags{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a job.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};

  friend bool operator==(const CreateModelCopyJobRequest&, const CreateModelCopyJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateModelCopyJobRequest& in);

/// Output of Client::create_model_copy_job; valid as long as its Response.
/// Names the job that was started.
struct CreateModelCopyJobView {
  /// The new job's ARN, which GetModelCopyJob takes.
  std::string_view job_arn{};
};
const internal::Schema& schema_of(const CreateModelCopyJobView*);

}  // namespace outcrop::bedrock
