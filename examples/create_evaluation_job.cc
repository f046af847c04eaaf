// Creates an evaluation job in which one model judges another, and waits until it is done.
//
//   outcrop_example_create_evaluation_job NAME
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_evaluation_job.h>
#include <outcrop/bedrock/operations/get_evaluation_job.h>

#include <chrono>
#include <iostream>
#include <string>
#include <thread>

namespace bedrock = outcrop::bedrock;

namespace {

bedrock::CreateEvaluationJobRequest make_request(const std::string& name) {
  return {
      .job_name = name,
      .role_arn = "arn:aws:iam::123456789012:role/evaluation",
      .evaluation_config =
          bedrock::EvaluationConfig{
              .automated =
                  bedrock::AutomatedEvaluationConfig{
                      .dataset_metric_configs = {{bedrock::EvaluationDatasetMetricConfig{
                          .task_type = bedrock::EvaluationTaskType::summarization,
                          .dataset = bedrock::EvaluationDataset{.name = "Builtin.Gigaword"},
                          .metric_names = {{"Builtin.Accuracy", "Builtin.Robustness"}},
                      }}},
                  },
          },
      .inference_config =
          bedrock::EvaluationInferenceConfig{
              .models = {{bedrock::EvaluationModelConfig{
                  .bedrock_model =
                      bedrock::EvaluationBedrockModel{.model_identifier = "anthropic.claude-3-haiku-20240307-v1:0",
                                                      .inference_params = R"({"temperature":0})"},
              }}},
          },
      .output_data_config = bedrock::EvaluationOutputDataConfig{.s3_uri = "s3://my-bucket/evaluations/"},
  };
}

}  // namespace

int main(int argc, char** argv) {
  const bedrock::Client client;
  // The SDK makes an idempotency token, the same for every retry: a lost answer never makes two jobs.
  const auto created = client.create_evaluation_job(make_request(argc > 1 ? argv[1] : "first-evaluation"));
  if (!created) {
    std::cerr << to_string(created.error()) << '\n';
    return 1;
  }
  std::cout << "created " << created->job_arn << '\n';

  for (;;) {
    const auto job = client.get_evaluation_job({.job_identifier = std::string(created->job_arn)});
    if (!job) {
      std::cerr << to_string(job.error()) << '\n';
      return 1;
    }
    if (job->status != bedrock::EvaluationJobStatus::in_progress) {
      std::cout << job->status.text() << '\n';
      return job->status == bedrock::EvaluationJobStatus::completed ? 0 : 1;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(200));  // of a real job: a minute
  }
}
