// Makes UntagResource: the output of Client::untag_resource, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/untag_resource.h"

#include "outcrop/bedrock/operations/untag_resource.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

UntagResource to_owned(const UntagResourceView&) { return {}; }

void write_json(internal::JsonWriter& writer, const UntagResource&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
