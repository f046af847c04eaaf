// A filter takes the values of its own enum.
// expect: convert|no matching
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/errors.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"

using namespace outcrop::bedrock;

void use(const Client& client) {
#ifdef OUTCROP_BAD
  (void)client.list_evaluation_jobs({.status_equals = ApplicationType::rag_evaluation});
#else
  (void)client.list_evaluation_jobs({.status_equals = EvaluationJobStatus::completed});
#endif
}
