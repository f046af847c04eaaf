// Shows one evaluation job: what an answer holds, and how to look into unions.
//
//   outcrop_example_get_evaluation_job ARN
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_evaluation_job.h>

#include <iostream>

namespace bedrock = outcrop::bedrock;

namespace {

void print_config(const bedrock::EvaluationConfigView& config) {
  switch (config.member) {
    case bedrock::EvaluationConfigView::Member::automated:
      for (const auto& data_set : config.automated->dataset_metric_configs)
        std::cout << "judged by a model: " << data_set.task_type.text() << " with " << data_set.metric_names.size()
                  << " metrics\n";
      break;
    case bedrock::EvaluationConfigView::Member::human:
      std::cout << "judged by people, " << config.human->dataset_metric_configs.size() << " data sets\n";
      break;
    case bedrock::EvaluationConfigView::Member::unknown:  // newer than this version of the SDK
      std::cout << "judged by " << config.unknown->name << ": " << config.unknown->json << '\n';
      break;
    case bedrock::EvaluationConfigView::Member::none:
      break;
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: " << argv[0] << " ARN\n";
    return 2;
  }
  const bedrock::Client client;
  const auto job = client.get_evaluation_job({.job_identifier = argv[1]});
  if (!job) {
    std::cerr << to_string(job.error()) << '\n';
    return 1;
  }
  // Views live as long as `job`: copy what has to outlive it.
  std::cout << job->job_name << ": " << job->status.text() << ", created " << to_string(job->creation_time) << '\n';
  if (job->last_modified_time) std::cout << "changed " << to_string(*job->last_modified_time) << '\n';
  print_config(job->evaluation_config);
  for (const std::string_view message : job->failure_messages) std::cout << "failed: " << message << '\n';
}
