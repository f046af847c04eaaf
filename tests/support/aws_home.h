// A home folder with AWS files in it, and what credential providers work with there: nothing of the machine's.
#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <utility>

#include "outcrop/credentials.h"
#include "outcrop/internal/environment.h"
#include "outcrop/internal/seams.h"
#include "support/certificates.h"

namespace outcrop::test {

class AwsHome {
 public:
  using Variables = std::map<std::string, std::string>;

  const std::string& path() const { return folder_.path(); }
  std::string path_of(const std::string& name) const { return path() + '/' + name; }
  std::string write(const std::string& name, const std::string& text) const {
    const std::filesystem::path file = path_of(name);
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
    return file;
  }
  std::string read(const std::string& name) const {
    std::ostringstream text;
    text << std::ifstream(path_of(name)).rdbuf();
    return text.str();
  }

  std::shared_ptr<const internal::Environment> environment(Variables variables = {}) const {
    variables.emplace("HOME", path());
    return internal::make_environment(std::move(variables));
  }
  /// libcurl and the machine's clock.
  ProviderSettings settings(Variables variables = {}) const {
    return {.region = "us-east-1",
            .seams = std::make_shared<const internal::Seams>(
                internal::Seams{.environment = environment(std::move(variables))})};
  }

 private:
  TemporaryFolder folder_;
};

}  // namespace outcrop::test
