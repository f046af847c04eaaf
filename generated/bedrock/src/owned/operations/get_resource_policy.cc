// Makes GetResourcePolicy: the output of Client::get_resource_policy, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_resource_policy.h"

#include "outcrop/bedrock/operations/get_resource_policy.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetResourcePolicy to_owned(const GetResourcePolicyView& view) {
  GetResourcePolicy owned;
  internal::own(owned.resource_policy, view.resource_policy);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetResourcePolicy& in) {
  writer.begin_object();
  writer.member("resourcePolicy", in.resource_policy);
  writer.end_object();
}

}  // namespace outcrop::bedrock
