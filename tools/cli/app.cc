#include "app.h"

#include <outcrop/version.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <sstream>

#include "command/arguments.h"
#include "command/exit_code.h"
#include "command/global_options.h"
#include "command/help_formatter.h"
#include "command/input_error.h"
#include "command/run.h"
#include "services.h"

namespace outcrop::cli {
namespace {

constexpr const char* about = "Amazon Bedrock from the command line, by the Outcrop SDK.";

constexpr const char* exit_codes = R"(
Exit codes:
  0    success
  1    the call succeeded, but the service refused some of the entries of a batch
  252  the command line or its input is wrong; nothing was sent
  253  settings or credentials are missing or wrong; nothing was sent
  254  the service answered with an error
  255  no answer or an unreadable one, a timeout, or output that can't be written

Region, credentials and all other settings come from options, then environment variables (AWS_...), then the shared config
and credentials files.)";

/// `outcrop help`, `outcrop bedrock help` and `outcrop help bedrock` mean --help.
std::vector<std::string> with_help_option(std::vector<std::string> arguments) {
  const std::string word = "help";
  if (!arguments.empty() && arguments.front() == word) {
    arguments.erase(arguments.begin());
    arguments.emplace_back("--help");
  } else if (arguments.size() <= 3 && !arguments.empty() && arguments.back() == word &&
             !arguments.front().starts_with('-')) {
    arguments.back() = "--help";
  }
  return arguments;
}

/// What the command line chose; called once it is read as a whole.
using Action = std::function<int()>;

class Program {
 public:
  explicit Program(Console& console) : console_(console) {
    app_.name("outcrop");
    app_.formatter(std::make_shared<HelpFormatter>(console.out.width()));
    app_.set_version_flag("--version", std::string("outcrop ") + OUTCROP_VERSION, "Print the version and exit");
    app_.footer(exit_codes);
    app_.require_subcommand(1);
    options_.add_to(app_);
    for (const Service* service : services()) add_service(*service);
  }

  int run(std::vector<std::string> arguments) {
    arguments = protect_lists(with_help_option(std::move(arguments)));
    std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
    try {
      app_.parse(std::move(arguments));
      return action_();
    } catch (const CLI::Success& success) {  // --help, --version
      std::ostringstream out;
      std::ostringstream err;
      app_.exit(success, out, err);
      console_.out.write(out.str());
      return exit_code::success;
    } catch (const CLI::ParseError& problem) {
      return fail(problem.what());
    } catch (const InputError& problem) {
      return fail(problem.what());
    }
  }

 private:
  int fail(const std::string& problem) {
    console_.err.write("outcrop: " + problem + "\noutcrop: see " + help_command() + "\n");
    return exit_code::usage;
  }

  std::string help_command() const {
    std::string command = "outcrop";
    const CLI::App* chosen = &app_;
    while (!chosen->get_subcommands().empty()) {
      chosen = chosen->get_subcommands().front();
      command += " " + chosen->get_name();
    }
    return command + " --help";
  }

  void add_service(const Service& service) {
    CLI::App& app = *app_.add_subcommand(std::string(service.command), "Operations of " + std::string(service.title));
    app.fallthrough();
    app.require_subcommand(1);
    // The options of an operation are made when it is the one that is called.
    for (const Operation* operation : service.operations) {
      CLI::App& command = *app.add_subcommand(std::string(operation->command), std::string(operation->help));
      command.fallthrough();
      command.preparse_callback([this, &command, operation](std::size_t) { choose(command, *operation); });
    }
  }

  void choose(CLI::App& command, const Operation& operation) {
    Arguments& arguments = arguments_.emplace_back(operation);
    arguments.add_to(command);
    command.footer((operation.reference.empty() ? "" : "\n" + std::string(operation.reference)) +
                   "\n`outcrop --help` tells the options of every command, and the exit codes.");
    action_ = [this, &arguments, &operation] { return run_operation(operation, arguments, options_, console_); };
  }

  Console& console_;
  CLI::App app_{about};
  GlobalOptions options_;
  std::deque<Arguments> arguments_;
  Action action_;
};

}  // namespace

int run(std::vector<std::string> arguments, Console& console) { return Program(console).run(std::move(arguments)); }

}  // namespace outcrop::cli
