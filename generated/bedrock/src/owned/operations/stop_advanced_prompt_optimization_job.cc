// Makes StopAdvancedPromptOptimizationJob: the output of Client::stop_advanced_prompt_optimization_job, owned of views,
// and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/stop_advanced_prompt_optimization_job.h"

#include "outcrop/bedrock/operations/stop_advanced_prompt_optimization_job.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

StopAdvancedPromptOptimizationJob to_owned(const StopAdvancedPromptOptimizationJobView&) { return {}; }

void write_json(internal::JsonWriter& writer, const StopAdvancedPromptOptimizationJob&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
