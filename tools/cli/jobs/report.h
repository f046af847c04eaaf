// `outcrop jobs report`: one page of HTML that needs nothing else.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jobs/job.h"

namespace outcrop::cli {

/// The page with `{{data}}` where the data goes.
std::string_view report_page();

struct ReportFacts {
  std::string source{};                 ///< "region us-east-1"
  std::string made{};                   ///< "2024-12-01T08:30:00Z"
  std::vector<std::string> problems{};  ///< what could not be listed
};

/// The whole page. What a service says stands in it as data that can't end it nor become markup.
std::string report_html(std::span<const Job> jobs, const ReportFacts& facts);

}  // namespace outcrop::cli
