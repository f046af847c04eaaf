// Makes PutUseCaseForModelAccess: the output of Client::put_use_case_for_model_access, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/put_use_case_for_model_access.h"

#include "outcrop/bedrock/operations/put_use_case_for_model_access.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

PutUseCaseForModelAccess to_owned(const PutUseCaseForModelAccessView&) { return {}; }

void write_json(internal::JsonWriter& writer, const PutUseCaseForModelAccess&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
