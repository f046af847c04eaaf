// Makes GetDataset: the output of Client::get_dataset, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_dataset.h"

#include "outcrop/bedrock_agentcore_control/operations/get_dataset.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetDataset to_owned(const GetDatasetView& view) {
  GetDataset owned;
  internal::own(owned.dataset_arn, view.dataset_arn);
  internal::own(owned.dataset_id, view.dataset_id);
  internal::own(owned.dataset_version, view.dataset_version);
  internal::own(owned.dataset_name, view.dataset_name);
  internal::own(owned.description, view.description);
  internal::own(owned.status, view.status);
  internal::own(owned.draft_status, view.draft_status);
  internal::own(owned.failure_reason, view.failure_reason);
  internal::own(owned.schema_type, view.schema_type);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  internal::own(owned.example_count, view.example_count);
  internal::own(owned.download_url, view.download_url);
  internal::own(owned.download_url_expires_at, view.download_url_expires_at);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.tags, view.tags);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetDataset& in) {
  writer.begin_object();
  writer.member("datasetArn", in.dataset_arn);
  writer.member("datasetId", in.dataset_id);
  writer.member("datasetVersion", in.dataset_version);
  writer.member("datasetName", in.dataset_name);
  writer.member("description", in.description);
  writer.member("status", in.status);
  writer.member("draftStatus", in.draft_status);
  writer.member("failureReason", in.failure_reason);
  writer.member("schemaType", in.schema_type);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.member("exampleCount", in.example_count);
  writer.sensitive().member("downloadUrl", in.download_url);
  writer.member("downloadUrlExpiresAt", in.download_url_expires_at, TimestampFormat::epoch_seconds);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.member("tags", in.tags);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
