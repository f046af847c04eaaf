// Writes Certificate and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/certificate.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const SecretsManagerLocation& in) {
  writer.begin_object();
  writer.required("secretArn", in.secret_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CertificateLocation& in) {
  writer.exactly_one("CertificateLocation", in.secrets_manager.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("secretsManager", in.secrets_manager);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Certificate& in) {
  writer.begin_object();
  writer.required("location", in.location);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
