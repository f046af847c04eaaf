// Views of owned pages.
#include "decode/owned_page.h"

namespace outcrop::bench {
namespace {

std::span<const std::string_view> strings(const std::vector<std::string>& texts, PageBuilder& builder) {
  auto list = builder.list<std::string_view>();
  for (const std::string& text : texts) list.push(text);
  return list.finish();
}

template <class E>
Open<E> view_of(const OwnedOpen<E>& owned) {
  return {owned.value(), owned.text()};
}

void add(const OwnedSummary& job, bedrock::EvaluationSummaryView& out, PageBuilder& builder) {
  out.job_arn = job.job_arn;
  out.job_name = job.job_name;
  out.status = view_of(job.status);
  out.creation_time = Timestamp::from_millis(job.creation_millis);
  out.job_type = view_of(job.job_type);
  auto tasks = builder.list<Open<bedrock::EvaluationTaskType>>();
  for (const auto& task : job.evaluation_task_types) tasks.push(view_of(task));
  out.evaluation_task_types = tasks.finish();
  if (job.model_identifiers) out.model_identifiers = strings(*job.model_identifiers, builder);
  if (job.rag_identifiers) out.rag_identifiers = strings(*job.rag_identifiers, builder);
  out.evaluator_model_identifiers = strings(job.evaluator_model_identifiers, builder);
  out.custom_metrics_evaluator_model_identifiers = strings(job.custom_metrics_evaluator_model_identifiers, builder);
  auto& config = builder.begin(out.inference_config_summary);
  if (job.models) {
    auto& models = builder.begin(config.model_config_summary);
    models.bedrock_model_identifiers = strings(job.models->bedrock_model_identifiers, builder);
    models.precomputed_inference_source_identifiers =
        strings(job.models->precomputed_inference_source_identifiers, builder);
  }
  if (job.rag) {
    auto& rag = builder.begin(config.rag_config_summary);
    rag.bedrock_knowledge_base_identifiers = strings(job.rag->bedrock_knowledge_base_identifiers, builder);
    rag.precomputed_rag_source_identifiers = strings(job.rag->precomputed_rag_source_identifiers, builder);
  }
  out.application_type = view_of(job.application_type);
}

}  // namespace

const bedrock::ListEvaluationJobsView& view_of(const OwnedPage& page, PageBuilder& builder) {
  builder.begin();
  builder.next_token(page.next_token);
  for (const OwnedSummary& job : page.summaries) add(job, builder.add_summary(), builder);
  return builder.finish();
}

}  // namespace outcrop::bench
