// Input and output of Client::get_model_copy_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/tag.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_model_copy_job. An absent member is not sent.
/// Which copy job to describe, by its ARN.
struct GetModelCopyJobRequest {
  /// The ARN of the copy job to describe.
  ///
  /// Required. At most 1011 characters.
  std::optional<std::string> job_arn{};

  friend bool operator==(const GetModelCopyJobRequest&, const GetModelCopyJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetModelCopyJobRequest& in);

/// Output of Client::get_model_copy_job; valid as long as its Response.
/// Everything about one copy job.
struct GetModelCopyJobView {
  /// The ARN of the copy job that is described.
  std::string_view job_arn{};
  /// The state that the job is in.
  Open<ModelCopyJobStatus> status{};
  /// When the job was created.
  Timestamp creation_time{};
  /// The ARN of the copy, in the client's region.
  std::string_view target_model_arn{};
  /// The name that the copy gets.
  std::optional<std::string_view> target_model_name{};
  /// The account that owns the model that is copied.
  std::string_view source_account_id{};
  /// The ARN of the model that is copied.
  std::string_view source_model_arn{};
  /// The customer's KMS key that encrypts the copy. Absent where AWS owns the key.
  std::optional<std::string_view> target_model_kms_key_arn{};
  /// The tags that the job gives the copy.
  std::span<const TagView> target_model_tags{};
  /// Why the job failed; absent where it did not.
  std::optional<std::string_view> failure_message{};
  /// The name of the model that is copied.
  std::optional<std::string_view> source_model_name{};
};
const internal::Schema& schema_of(const GetModelCopyJobView*);

}  // namespace outcrop::bedrock
