// Writes FilesystemConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/filesystem_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const CapacityProviderVolumeConfiguration& in) {
  writer.begin_object();
  writer.required("volumeName", in.volume_name);
  writer.required("mountPath", in.mount_path);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EfsAccessPointConfiguration& in) {
  writer.begin_object();
  writer.required("accessPointArn", in.access_point_arn);
  writer.required("mountPath", in.mount_path);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const S3FilesAccessPointConfiguration& in) {
  writer.begin_object();
  writer.required("accessPointArn", in.access_point_arn);
  writer.required("mountPath", in.mount_path);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SessionStorageConfiguration& in) {
  writer.begin_object();
  writer.required("mountPath", in.mount_path);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FilesystemConfiguration& in) {
  writer.exactly_one("FilesystemConfiguration", in.session_storage.has_value() + in.s3_files_access_point.has_value() +
                                                    in.efs_access_point.has_value() +
                                                    in.capacity_provider_volume.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("sessionStorage", in.session_storage);
  writer.member("s3FilesAccessPoint", in.s3_files_access_point);
  writer.member("efsAccessPoint", in.efs_access_point);
  writer.member("capacityProviderVolume", in.capacity_provider_volume);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
