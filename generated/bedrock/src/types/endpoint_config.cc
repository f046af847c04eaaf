// Writes EndpointConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/endpoint_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const SageMakerEndpoint& in) {
  writer.begin_object();
  writer.required("initialInstanceCount", in.initial_instance_count);
  writer.required("instanceType", in.instance_type);
  writer.required("executionRole", in.execution_role);
  writer.member("kmsEncryptionKey", in.kms_encryption_key);
  writer.member("vpc", in.vpc);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EndpointConfig& in) {
  writer.exactly_one("EndpointConfig", in.sage_maker.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("sageMaker", in.sage_maker);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock
