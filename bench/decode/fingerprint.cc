// Fingerprints of decoded pages.
#include <cstdio>
#include <cstdlib>

#include "decode/contender.h"

namespace outcrop::bench {
namespace {

// FNV-1a over values with their lengths, so that neighbours can't run into each other.
class Hash {
 public:
  void add(std::string_view text) {
    add_bytes(text.data(), text.size());
    add(static_cast<std::int64_t>(text.size()));
  }
  void add(std::int64_t value) { add_bytes(&value, sizeof value); }
  template <class E>
  void add(const Open<E>& open) {
    add(open.text());
    add(static_cast<std::int64_t>(open.value()));
  }
  template <class T>
  void add(std::span<const T> list) {
    for (const T& element : list) add(element);
    add(static_cast<std::int64_t>(list.data() ? list.size() : -1));
  }
  std::uint64_t value() const { return value_; }

 private:
  void add_bytes(const void* bytes, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i)
      value_ = (value_ ^ static_cast<const unsigned char*>(bytes)[i]) * 0x100000001b3;
  }
  std::uint64_t value_{0xcbf29ce484222325};
};

}  // namespace

std::uint64_t fingerprint(const bedrock::ListEvaluationJobsView& page) {
  Hash hash;
  hash.add(page.next_token.value_or("(none)"));
  for (const bedrock::EvaluationSummaryView& job : page.job_summaries) {
    hash.add(job.job_arn);
    hash.add(job.job_name);
    hash.add(job.status);
    hash.add(job.creation_time.millis());
    hash.add(job.job_type);
    hash.add(job.evaluation_task_types);
    hash.add(job.model_identifiers);
    hash.add(job.rag_identifiers);
    hash.add(job.evaluator_model_identifiers);
    hash.add(job.custom_metrics_evaluator_model_identifiers);
    hash.add(std::int64_t{job.inference_config_summary.has_value()});
    if (job.inference_config_summary) {
      const auto& models = job.inference_config_summary->model_config_summary;
      hash.add(std::int64_t{models.has_value()});
      if (models) {
        hash.add(models->bedrock_model_identifiers);
        hash.add(models->precomputed_inference_source_identifiers);
      }
      const auto& rag = job.inference_config_summary->rag_config_summary;
      hash.add(std::int64_t{rag.has_value()});
      if (rag) {
        hash.add(rag->bedrock_knowledge_base_identifiers);
        hash.add(rag->precomputed_rag_source_identifiers);
      }
    }
    if (job.application_type) hash.add(job.application_type);
  }
  hash.add(static_cast<std::int64_t>(page.job_summaries.size()));
  return hash.value();
}

void give_up(const char* what) {
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

}  // namespace outcrop::bench
